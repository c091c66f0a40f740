import { config } from 'zod/v4/core';

// zod would compile its checks with eval, which the content security policy forbids. Before any schema is loaded.
config({ jitless: true });
