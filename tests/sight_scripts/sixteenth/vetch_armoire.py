# verdict: right
import numpy as np
rng = np.random.default_rng(86)

def one(a):
    return np.c_[a, np.ones(len(a))]

def s(a):
    return 1 / (1 + np.exp(-a))

# 3x3 pictures: a vertical or a horizontal bar?
pics, G = [], []
for k in range(3):
    v = np.zeros((3, 3)); v[:, k] = 1
    pics += [v.ravel(), v.T.ravel()]
    G += [[1], [0]]
D, G = one(np.array(pics)), np.array(G)

P = rng.uniform(-.5, .5, (10, 5))
Q = rng.uniform(-.5, .5, (6, 1))

for n in range(2500):
    h = one(s(D @ P))
    o = s(h @ Q)
    do = 2 * (o - G) * o * (1 - o)
    dh = (do @ Q.T * h * (1 - h))[:, :-1]
    Q -= .3 * h.T @ do
    P -= .3 * D.T @ dh
for pic, guess in zip(pics, o[:, 0]):
    print(pic.astype(int), "vertical" if guess > .5 else "horizontal")
