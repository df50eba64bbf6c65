# verdict: right
import numpy as np

def sgm(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))

np.random.seed(1234)
bits = [[int(c) for c in format(v, "03b")] for v in range(8)]
X = np.array([b + [1] for b in bits])
Y = np.array([[b[0] ^ b[1], b[1] ^ b[2]] for b in bits])

sizes = [4, 10, 6, 2]
Ws = [np.random.normal(0, 1, (i, o)) for i, o in zip(sizes[:-1], sizes[1:])]
S = [np.zeros(w.shape) for w in Ws]

for epoch in range(1500):
    acts = [X]
    for w in Ws:
        acts.append(sgm(acts[-1].dot(w)))
    delta = (acts[-1] - Y) * sgm(acts[-1], True)
    grads = []
    for l in range(len(Ws) - 1, -1, -1):
        grads.insert(0, acts[l].T.dot(delta))
        delta = delta.dot(Ws[l].T) * sgm(acts[l], True)
    for l in range(len(Ws)):
        S[l] = 0.9 * S[l] + 0.1 * grads[l] ** 2
        Ws[l] -= 0.01 * grads[l] / (np.sqrt(S[l]) + 1e-6)
    if epoch % 300 == 0:
        print(epoch, np.square(acts[-1] - Y).sum())
print(acts[-1].round(2))
