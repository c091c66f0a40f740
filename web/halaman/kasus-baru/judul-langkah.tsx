import { Progress, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';

/** Which step one is in; led to where it has just been reached. */
export function JudulLangkah({
  judul,
  ke,
  dari,
  fokus,
}: {
  judul: string;
  ke: number;
  dari: number;
  fokus: boolean;
}) {
  const tajuk = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (fokus) tajuk.current?.focus();
  }, [fokus]);
  const di = `Langkah ${ke} dari ${dari}`;
  return (
    <div>
      <Text size="sm" c="dimmed">
        {di}
      </Text>
      <Title order={2} size="h3" tabIndex={-1} ref={tajuk}>
        {judul}
      </Title>
      <Progress mt={6} value={(ke / dari) * 100} aria-label={di} />
    </div>
  );
}
