### Garder le guide sur l'appareil. « garder » keep, « copie hors ligne » offline copy, « retirer » remove, « icône » icon.

kept-title = Garder le guide pour l’utiliser sans internet
kept-lead = Cet appareil peut garder le guide. Il s’ouvre alors aussi sans internet, par exemple en mode avion. Lisez d’abord quelles traces cela laisse.

kept-what_title = Ce qui est gardé
kept-what =
    - Les questions, les résultats et la page simple, dans cette langue seulement : environ { $size } kilo-octets.
    - Avec internet, le guide cherche une version plus récente chaque fois qu’il s’ouvre. Il la prend tout entière, ou pas du tout. Une personne qui surveille le réseau pourrait le voir.
    - Le navigateur peut tout effacer de lui-même : quand la place manque, ou après des semaines sans utilisation.
kept-not_title = Ce qui n’est pas gardé
kept-not = Vos réponses n’en font pas partie. Comme avant, fermer la page les efface.

kept-trace_title = Ce que d’autres pourraient trouver
kept-trace =
    - Une personne qui fouille cet appareil peut trouver les fichiers gardés. Ils montrent de quel guide il s’agit.
    - À vous de juger si c’est sans danger. Un téléphone du travail ou un téléphone partagé n’est pas toujours sûr. Dans le doute, ne le gardez pas.
    - Si vous mettez aussi une icône sur l’écran, toute personne qui voit l’écran peut la voir. Elle s’appelle « { $name } ».
    - Dans une fenêtre privée, rien ne reste longtemps : tout disparaît quand elle se ferme.

## How it stands, and the buttons

kept-now_title = Sur cet appareil
kept-noscript = Cela demande JavaScript, qui est désactivé ou bloqué ici.
kept-none = Le guide n’est pas gardé sur cet appareil.
kept-starting = Un instant.
kept-keeping = Un instant. Parties arrivées : { $done } sur { $of }.
kept-kept = Le guide est gardé sur cet appareil et s’ouvre sans internet. Version : { $version }.
kept-damaged = Une partie de ce qui a été gardé est abîmée. Avec internet, vous pouvez garder le guide à nouveau. Vous pouvez aussi le retirer.
kept-failed = Le guide n’a pas pu être gardé, et il n’en est rien resté ici. Essayez à nouveau avec une meilleure connexion.
kept-full = Il n’y a pas assez de place sur cet appareil. Rien du guide n’est resté ici.
kept-removed = C’est retiré, et ne peut plus s’ouvrir d’ici. Le navigateur peut mettre un moment à effacer les derniers restes de l’appareil.
kept-left = Tout n’a pas pu être retiré. Essayez à nouveau. Si cela échoue encore, effacez les données de ce site dans les réglages du navigateur.
kept-frame = Ici, le guide fait partie d’un autre site et ne peut pas être gardé. Ouvrez d’abord sa propre page.
kept-unsupported = Ce navigateur ne peut pas garder le guide.
kept-refused = Ce navigateur ne le permet pas ici. La raison peut être une fenêtre privée ou un réglage.
kept-keep = Garder sur cet appareil
kept-remove = Retirer la copie hors ligne
kept-remove_about = Retirer la copie marche aussi sans internet. Cela n’efface pas l’historique du navigateur. Une icône sur l’écran se retire comme toute autre application.

## An icon on the screen

kept-icon_title = Une icône sur l’écran
kept-icon = Cherchez « Installer » ou « Sur l’écran d’accueil » dans le menu du navigateur. Ouvrez ensuite le guide par son icône, avec internet, et revenez à cette page : elle dit si le guide est gardé là aussi.
kept-icon_now = Mettre une icône sur l’écran
kept-to_guide = Aller au guide

## A newer version

kept-newer = Une version plus récente de ce guide est prête.
kept-use = L’utiliser maintenant
kept-others = Le guide est aussi ouvert dans un autre onglet ou une autre fenêtre. Finissez d’abord là-bas, ou enregistrez-y vos réponses. Puis fermez l’autre.

## When even the kept page is broken

kept-last_title = Le guide ne peut pas s’ouvrir maintenant
kept-last = Une partie de ce qui a été gardé est abîmée, et il n’y a pas d’internet. Ce n’est pas votre faute.
kept-again = Essayer à nouveau
