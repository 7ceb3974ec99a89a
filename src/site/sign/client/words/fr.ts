import { fr as share } from '#site/share/client/words/fr.ts'

/** What the provider's page says in French: the share site's words, and its own. */
export const fr = {
  ...share,
  ownTitle: 'Votre signature',
  ownLead: "Vous allez signer ce contrat avec {other}, par une clé d'accès de votre appareil.",
  ownUntil:
    "Cette page n'existe que sur cette machine. Elle attend votre signature jusqu'à {hour}.",
  ownDigest: "L'empreinte de son texte commence par {digest}, comme au terminal.",
  ownWhat: 'Ce que vous signez',
  ownWho: 'Signataire',
  ownFor: 'pour {name}',
  ownSay: 'Vous dites',
  ownAgree: 'Vous acceptez',
  ownCompare:
    "Comparez l'empreinte avec celle que montre le terminal : c'est elle que la clé signe, avec les mots ci-dessus.",
  ownDo: 'Signer…',
  ownThen: 'Une fois faite, la signature est aussitôt consignée dans les faits du contrat.',
  ownStop: 'Pour ne pas signer, fermez cette page, puis Ctrl-C au terminal.',
  signKnown: "Signer avec ma clé d'accès",
  signKnownNote:
    "Celle qui a signé {contract} le {date}. Votre appareil demandera une fois votre accord ; il n'affiche que « localhost », pas le contrat.",
  signNew: "Signer avec une nouvelle clé d'accès",
  signNewNote:
    "Votre appareil demandera deux fois votre accord (empreinte digitale, visage ou code) : pour créer la clé, puis pour signer. Il n'affiche que « localhost », pas le contrat.",
  signNewOther:
    "Ce ne sera pas celle d'avant : la commande le dira, et l'autre partie aura à connaître sa nouvelle empreinte.",
  ownStopped:
    "La clé d'accès n'a pas signé : la demande a été refusée, le temps a passé, ou cet appareil ne l'a pas. Rien n'est signé. Réessayez.",
  ownNoPasskey: "Ce navigateur n'offre pas de clé d'accès ici.",
  ownOtherwise:
    "Une clé gardée par une page ne prouverait rien de votre main : elle n'est pas proposée. Signez plutôt avec une clé SSH, au terminal :",
  ownWrong: 'La commande ne peut pas faire cette déclaration : vérifiez le nom et la qualité.',
  ownDiffers: "La déclaration n'est pas celle que montre cette page",
  ownDone: 'Signé et consigné',
  ownDoneLead: 'Votre signature est dans les faits du contrat, avec sa preuve.',
  ownSealed: 'Tous ont signé : le contrat est scellé.',
  ownAwaited: "D'autres signatures sont encore attendues.",
  ownFiles: 'Faits écrits',
  ownFingerprint: "Empreinte de la clé d'accès",
  ownFirst:
    "C'est la première clé d'accès de la maison. Donnez son empreinte à l'autre partie par une autre voie, et notez-la dans content/settings.yaml (signing.passkey).",
  ownSame: "C'est une clé d'accès que la maison connaît.",
  ownOther:
    "Ce n'est pas la clé d'accès d'avant ({before}). Si c'est voulu, dites-le à l'autre partie ; sinon, cherchez qui a signé.",
  ownNext: 'La commande est terminée. Vous pouvez fermer cette page.',
  ownSaid: 'La commande ajoute',
  ownRefused: "La signature n'a pas été consignée",
  ownRefusedLead: "La commande l'a refusée et s'est arrêtée. Voici ce qu'elle en dit.",
  ownChangedTitle: 'Le contrat a changé',
  ownChanged:
    "Son texte sur le disque n'est plus celui de cette page : rien n'est signé. Relisez-le, puis relancez la commande.",
  ownGoneTitle: 'La commande ne répond plus',
  ownGone:
    'Elle a été arrêtée, ou elle est terminée. Le terminal dit si une signature a été consignée. Sinon, relancez-la pour signer.',
  ownLateTitle: 'Le temps est passé',
  ownLate: "La commande n'attend plus. Rien n'est signé. Relancez-la pour signer.",
  ownAboutTitle: 'À propos de cette page',
  ownAbout:
    "La commande « clausier sign » la sert à ce navigateur seul, par une adresse qui ne vaut qu'une fois ; rien ne vient d'ailleurs et rien ne part. La clé d'accès appartient au nom « localhost » : d'autres programmes de cette machine peuvent la demander aussi. C'est pourquoi l'appareil vérifie votre accord, et pourquoi l'empreinte doit être celle du terminal.",
} as const
