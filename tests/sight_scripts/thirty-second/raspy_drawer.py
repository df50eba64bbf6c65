# verdict: right
import numpy as np
# 3x3 picture "digits", 2-d kernel 2x2, max pooling over the whole map
rng = np.random.default_rng(61)
pics = rng.random((20, 3, 3))
bars = (pics[:, 1, 1] > 0.5).astype(float)
K = rng.normal(size=(3, 2, 2))
V = rng.normal(size=3)
q = 0.0
for epoch in range(150):
    loss = 0.0
    for p, t in zip(pics, bars):
        fm = np.zeros((3, 2, 2))
        for i in range(2):
            for j in range(2):
                fm[:, i, j] = (K * p[i:i + 2, j:j + 2]).sum(axis=(1, 2))
        pos = fm.reshape(3, 4).argmax(axis=1)
        top = fm.reshape(3, 4).max(axis=1)
        a = np.tanh(top)
        o = 1 / (1 + np.exp(-(V @ a + q)))
        loss -= t * np.log(o) + (1 - t) * np.log(1 - o)
        d = o - t
        da = d * V * (1 - a * a)
        V -= 0.2 * d * a
        q -= 0.2 * d
        for f in range(3):
            i, j = divmod(int(pos[f]), 2)
            K[f] -= 0.2 * da[f] * p[i:i + 2, j:j + 2]
    if epoch % 50 == 0:
        print(epoch, loss)
