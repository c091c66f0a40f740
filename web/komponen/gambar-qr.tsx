import { Center, Image } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

/** A QR code, drawn in the browser: what it holds is not sent anywhere. */
export function GambarQr({ isi, label }: { isi: string; label: string }) {
  const { data } = useQuery({
    queryKey: ['qr', isi],
    queryFn: async () => {
      const { toDataURL } = await import('qrcode');
      return toDataURL(isi, { margin: 2, width: 220 });
    },
    staleTime: Infinity,
    gcTime: 0,
  });
  return (
    <Center mih={220}>
      {data !== undefined && <Image src={data} alt={label} w={220} h={220} bg="white" />}
    </Center>
  );
}
