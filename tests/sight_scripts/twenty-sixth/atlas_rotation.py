# verdict: wrong
# line: 23
# why: hidden delta: The index 'ji' applies mats[1] instead of its transpose; it runs because the matrix is square.
import numpy as np
rng = np.random.default_rng(29)

# learn to add a rotation: 3 -> 3 -> 3 -> 3
angle = 0.7
rot = np.array([[np.cos(angle), -np.sin(angle), 0], [np.sin(angle), np.cos(angle), 0], [0, 0, 1]])
src = rng.uniform(-1, 1, (40, 3))
dst = np.tanh(src @ rot.T)

mats = rng.normal(0, 0.6, (3, 3, 3))
offs = np.zeros((3, 3))

for n in range(500):
    h1 = np.tanh(np.einsum('ni,ij->nj', src, mats[0]) + offs[0])
    h2 = np.tanh(np.einsum('ni,ij->nj', h1, mats[1]) + offs[1])
    y = np.einsum('ni,ij->nj', h2, mats[2]) + offs[2]

    e3 = (y - dst) / len(src)
    e2 = np.einsum('nj,ij->ni', e3, mats[2]) * (1 - h2 ** 2)
    e1 = np.einsum('nj,ji->ni', e2, mats[1]) * (1 - h1 ** 2)

    mats -= 0.2 * np.stack([np.einsum('ni,nj->ij', a, e) for a, e in ((src, e1), (h1, e2), (h2, e3))])
    offs -= 0.2 * np.stack([e1.sum(0), e2.sum(0), e3.sum(0)])

print("largest miss:", np.abs(y - dst).max())
