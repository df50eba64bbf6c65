# verdict: wrong
# line: 17
# why: derivatives: The derivative of ELU takes the exponential of the output instead of the input.
import numpy as np

rng = np.random.default_rng(11)
t = rng.uniform(0, 1, (70, 1))
series = np.exp(-3 * t) * np.cos(9 * t)
A = 1.0


class Elu:
    def f(self, z):
        return np.where(z >= 0, z, A * (np.exp(np.minimum(z, 0)) - 1))

    def df(self, out):
        return np.where(out >= 0, 1.0, A * np.exp(np.minimum(out, 0)))


class Identity:
    def f(self, z):
        return z

    def df(self, out):
        return np.ones_like(out)


structure = [(1, 10, Elu()), (10, 10, Elu()), (10, 1, Identity())]
weights = [rng.normal(0, np.sqrt(2 / i), (i, o)) for i, o, _ in structure]
biases = [rng.normal(0, 0.3, (1, o)) for _, o, _ in structure]

for iteration in range(1000):
    outs = [t]
    for (W, b, (_, _, act)) in zip(weights, biases, structure):
        outs.append(act.f(outs[-1] @ W + b))
    upstream = 2 * (outs[-1] - series) / len(t)
    grads = []
    for k in range(len(structure) - 1, -1, -1):
        upstream = upstream * structure[k][2].df(outs[k + 1])
        grads.append((k, outs[k].T @ upstream, upstream.sum(axis=0, keepdims=True)))
        upstream = upstream @ weights[k].T
    for k, dW, db in grads:
        weights[k] -= 0.02 * dW
        biases[k] -= 0.02 * db
    if iteration % 200 == 0:
        print(iteration, float(np.mean((outs[-1] - series) ** 2)))
