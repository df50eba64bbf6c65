# verdict: right
import numpy as np
rng = np.random.default_rng(5)
sizes = [1, 10, 8, 1]
X = np.linspace(-2, 2, 64).reshape(-1, 1)
Y = np.sin(2 * X) * 0.5 + 0.3 * X
params = [[rng.normal(0, 1 / np.sqrt(i), (i, o)), np.zeros((1, o))] for i, o in zip(sizes[:-1], sizes[1:])]
velocity = [[np.zeros_like(p) for p in layer] for layer in params]

def forward(x):
    acts = [x]
    for n, (W, b) in enumerate(params):
        z = acts[-1] @ W + b
        acts.append(z if n == len(params) - 1 else np.tanh(z))
    return acts

mu, lr = 0.9, 0.03
for step in range(1500):
    acts = forward(X)
    delta = 2 * (acts[-1] - Y) / len(X)
    grads = []
    for n in reversed(range(len(params))):
        grads.insert(0, [acts[n].T @ delta, delta.sum(axis=0, keepdims=True)])
        if n > 0:
            delta = delta @ params[n][0].T * (1 - acts[n] ** 2)
    for layer, vel, gr in zip(params, velocity, grads):
        for k in (0, 1):
            vel[k] = mu * vel[k] + gr[k]
            layer[k] -= lr * vel[k]
    if step % 300 == 0:
        print(step, np.mean((acts[-1] - Y) ** 2))
