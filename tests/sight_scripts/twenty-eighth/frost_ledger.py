# verdict: right
import numpy as np

# RMSProp + minibatches, regression of a bumpy surface
gen = np.random.default_rng(2024)
X = gen.uniform(-1, 1, size=(200, 2))
Y = np.sin(3 * X[:, 0]) * X[:, 1]
Y = Y[:, np.newaxis]

sizes = [2, 20, 10, 1]
Ws = [gen.normal(0, 1 / np.sqrt(i), size=(i, o)) for i, o in zip(sizes[:-1], sizes[1:])]
bs = [np.zeros((1, o)) for o in sizes[1:]]
cacheW = [np.zeros_like(w) for w in Ws]
cacheB = [np.zeros_like(b) for b in bs]

def batches(size):
    order = gen.permutation(len(X))
    for s in range(0, len(X), size):
        pick = order[s:s + size]
        yield X[pick], Y[pick]

for epoch in range(60):
    running = 0
    for xb, yb in batches(25):
        acts = [xb]
        for k in range(3):
            z = acts[-1] @ Ws[k] + bs[k]
            acts.append(np.tanh(z) if k < 2 else z)
        diff = acts[-1] - yb
        running += (diff ** 2).sum()
        delta = 2 * diff / len(xb)
        for k in (2, 1, 0):
            dW = acts[k].T @ delta
            dB = delta.sum(axis=0, keepdims=True)
            if k > 0:
                delta = (delta @ Ws[k].T) * (1 - acts[k] ** 2)
            cacheW[k] = 0.9 * cacheW[k] + 0.1 * dW ** 2
            cacheB[k] = 0.9 * cacheB[k] + 0.1 * dB ** 2
            Ws[k] -= 0.004 * dW / (np.sqrt(cacheW[k]) + 1e-6)
            bs[k] -= 0.004 * dB / (np.sqrt(cacheB[k]) + 1e-6)
    if epoch % 10 == 9:
        print(epoch + 1, running / len(X))
