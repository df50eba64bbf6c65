# verdict: right
import numpy as np
np.random.seed(2024)

sizes = [1, 8, 8, 6, 1]
Ws = [np.random.randn(m, n) * np.sqrt(1 / n) for n, m in zip(sizes, sizes[1:])]
bs = [np.zeros((m, 1)) for m in sizes[1:]]

def elu(z):
    return np.where(z > 0, z, np.expm1(np.minimum(z, 0)))

def elu_prime(a):
    # from the output: slope is 1 for positives, a + 1 else
    return np.where(a > 0, 1.0, a + 1.0)

x = np.linspace(-2, 2, 40).reshape(1, -1)
y = np.abs(x) - 0.5 * np.sin(3 * x)
m = x.shape[1]

for it in range(1500):
    acts = [x]
    for l, (W, b) in enumerate(zip(Ws, bs)):
        z = W @ acts[-1] + b
        acts.append(z if l == len(Ws) - 1 else elu(z))
    delta = (acts[-1] - y) / m
    cost = 0.5 * np.sum((acts[-1] - y) ** 2) / m
    grads = []
    for l in range(len(Ws) - 1, -1, -1):
        grads.insert(0, (delta @ acts[l].T, delta.sum(axis=1, keepdims=True)))
        if l > 0:
            delta = (Ws[l].T @ delta) * elu_prime(acts[l])
    for l, (gW, gb) in enumerate(grads):
        Ws[l] -= 0.1 * gW
        bs[l] -= 0.1 * gb
    if it % 300 == 0:
        print("it", it, "cost", cost)
print("cost", cost)
