import type { CSSVariablesResolver, MantineColorsTuple } from '@mantine/core';
import { createTheme } from '@mantine/core';

// Contrast of the filled shades (7 in light, 6 in dark) against white is above 4.5 : 1.
const biru: MantineColorsTuple = [
  '#eaf4fb',
  '#d3e6f4',
  '#a5cde9',
  '#74b2dd',
  '#4d9cd3',
  '#348dcd',
  '#1b77b5',
  '#0b5c8a',
  '#084d75',
  '#053d5e',
];

export const tema = createTheme({
  primaryColor: 'biru',
  primaryShade: { light: 7, dark: 6 },
  colors: { biru },
  autoContrast: true,
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    // In its own colour, the title of a yellow or blue alert is below 4.5 : 1 on its background.
    Alert: { styles: { title: { color: 'var(--mantine-color-text)' } } },
    // A dialog's heading row is no second banner of the page.
    Modal: { defaultProps: { attributes: { header: { role: 'presentation' } } } },
    // A menu holds nothing but its items, and stands within the landmark of its button.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false, withinPortal: false } },
    // The list itself scrolls: a region around it could not be reached by the keyboard.
    Select: {
      defaultProps: { withScrollArea: false },
      styles: { options: { maxHeight: 260, overflowY: 'auto' } },
    },
    Drawer: { defaultProps: { attributes: { header: { role: 'presentation' } } } },
  },
});

/** Mantine's dimmed text is below 4.5 : 1 on its own backgrounds. */
export const variabel: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#545d66',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-placeholder': '#646d76',
  },
  dark: {
    '--mantine-color-dimmed': '#b4bcc4',
    '--mantine-color-error': '#ff9a94',
    '--mantine-color-placeholder': '#a0a8b0',
  },
});
