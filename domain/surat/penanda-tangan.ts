/** A member of the staff as a letter names them: the position held on that day, "plt"/"plh" where standing in. */
export interface PegawaiSurat {
  nama: string;
  nip?: string;
  pangkat?: string;
  jabatan: string;
  sebagai?: 'plt' | 'plh';
}

/** Who signs, as it stands below the text. */
export interface PenandaTangan {
  /** Which party of a handover: "PIHAK PERTAMA". */
  pihak?: string;
  /** With "Plt." or "Plh." where the person stands in. */
  jabatan: string;
  nama: string;
  pangkat?: string;
  nip?: string;
}

const SEBUTAN = { plt: 'Plt. ', plh: 'Plh. ' } as const;

/** The signature block of a member of the staff (UU 30/2014 art. 14: whoever stands in says so). */
export function penandaTangan({ sebagai, ...p }: PegawaiSurat): PenandaTangan {
  return { ...p, jabatan: jabatanTertulis({ sebagai, jabatan: p.jabatan }) };
}

/** The position as letters write it: "Plh. Kepala Dinas Sosial". */
export function jabatanTertulis(p: { sebagai?: 'plt' | 'plh' | undefined; jabatan: string }): string {
  return p.sebagai === undefined ? p.jabatan : SEBUTAN[p.sebagai] + p.jabatan;
}
