# verdict: wrong
# line: 20
# why: error: the errors of all samples and outputs are averaged to one number before the delta
import numpy as np

np.random.seed(7)
flowers = np.vstack([np.random.normal(mu, s, (30, 4)) for mu, s in
                     [((5.0, 3.4, 1.5, 0.2), 0.3), ((5.9, 2.8, 4.3, 1.3), 0.4), ((6.6, 3.0, 5.5, 2.0), 0.4)]])
species = np.repeat([0, 1, 2], 30)
onehot = np.zeros((90, 3))
onehot[np.arange(90), species] = 1
flowers = (flowers - flowers.min(0)) / (flowers.max(0) - flowers.min(0))

W, b = np.random.randn(4, 6) * 0.6, np.zeros(6)
V, c = np.random.randn(6, 3) * 0.6, np.zeros(3)

for epoch in range(600):
    H = 1 / (1 + np.exp(-(flowers @ W + b)))
    P = 1 / (1 + np.exp(-(H @ V + c)))
    err = (onehot - P).mean()
    dP = err * P * (1 - P)
    dH = dP @ V.T * H * (1 - H)
    V += 0.1 * H.T @ dP
    c += 0.1 * dP.sum(0)
    W += 0.1 * flowers.T @ dH
    b += 0.1 * dH.sum(0)
    if epoch % 100 == 0:
        print(epoch, (P.argmax(1) == species).mean())
