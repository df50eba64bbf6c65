# verdict: right
import numpy as np

# a sweep over both: alpha and hidden size
rng = np.random.RandomState(5)
X = rng.randint(0, 2, (10, 4)).astype(float)
y = ((X[:, 0] + X[:, 3]) == 1).astype(float).reshape(10, 1)

def train(alpha, hidden, rounds=600):
    r = np.random.RandomState(1)
    syn0 = 2 * r.rand(4, hidden) - 1
    bias0 = np.zeros((1, hidden))
    syn1 = 2 * r.rand(hidden, 1) - 1
    bias1 = np.zeros((1, 1))
    best = 1.0
    for k in range(rounds):
        l1 = 1 / (1 + np.exp(-(X.dot(syn0) + bias0)))
        l2 = 1 / (1 + np.exp(-(l1.dot(syn1) + bias1)))
        err = l2 - y
        best = min(best, np.abs(err).mean())
        d2 = err * l2 * (1 - l2)
        d1 = d2.dot(syn1.T) * l1 * (1 - l1)
        syn1 -= alpha * l1.T.dot(d2)
        bias1 -= alpha * d2.sum(axis=0)
        syn0 -= alpha * X.T.dot(d1)
        bias0 -= alpha * d1.sum(axis=0)
    return best

print("alpha " + "".join(f"{h:>9d}" for h in (2, 4, 8)))
for alpha in (0.1, 1.0, 5.0):
    print(f"{alpha:5.1f} " + "".join(f"{train(alpha, h):9.4f}" for h in (2, 4, 8)))
