# verdict: wrong
# line: 6
import numpy as np

def huber_prime(r, d=0.5):
    out = np.where(r <= d, r, d * np.sign(r))
    return out

def build(rng, dims):
    for a, b in zip(dims[:-1], dims[1:]):
        yield rng.normal(0, 1 / np.sqrt(a), (a, b)), np.zeros((1, b))

rng = np.random.default_rng(40)
# taxi trips: distance, hour -> fare
dist = rng.uniform(0.5, 20, 80)
hour = rng.uniform(0, 24, 80)
fare = 3 + 1.8 * dist + 4 * ((hour > 22) | (hour < 5))
fare[rng.integers(0, 80, 6)] *= 3
X = np.column_stack([dist / 20, hour / 24])
Y = (fare[:, None] - fare.mean()) / fare.std()

layers = list(build(rng, [2, 10, 10, 1]))
for epoch in range(500):
    cache = [X]
    for i, (W, b) in enumerate(layers):
        z = cache[-1] @ W + b
        cache.append(np.tanh(z) if i < len(layers) - 1 else z)
    r = cache[-1] - Y
    d = huber_prime(r) / len(X)
    for i in range(len(layers) - 1, -1, -1):
        W, b = layers[i]
        gW, gb = cache[i].T @ d, d.sum(0, keepdims=True)
        d = (d @ W.T) * (1 - cache[i] ** 2)
        layers[i] = (W - 0.2 * gW, b - 0.2 * gb)
    if epoch % 100 == 0:
        print(epoch, np.abs(r).mean())
print(np.abs(r).mean())
