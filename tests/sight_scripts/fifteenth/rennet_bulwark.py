# verdict: wrong
# line: 37
# also: 35, 36, 38
# why: momentum: velocity holds minus lr times gradient and is subtracted
import numpy as np

rng = np.random.default_rng(18)

def make_layer(n_in, n_out):
    return {"W": rng.normal(0, 1 / np.sqrt(n_in), (n_in, n_out)), "b": np.zeros(n_out),
            "vW": np.zeros((n_in, n_out)), "vb": np.zeros(n_out)}

net = [make_layer(1, 8), make_layer(8, 8), make_layer(8, 1)]
lr, momentum = 0.001, 0.8

x = np.linspace(0, 1, 50)[:, None]
y = np.sqrt(x)

def forward(x):
    acts = [x]
    for k, layer in enumerate(net):
        z = acts[-1] @ layer["W"] + layer["b"]
        acts.append(np.tanh(z) if k < len(net) - 1 else z)
    return acts

for it in range(120):
    acts = forward(x)
    grad = (acts[-1] - y) / len(x)
    for k in range(len(net) - 1, -1, -1):
        layer = net[k]
        gW = acts[k].T @ grad
        gb = grad.sum(axis=0)
        if k > 0:
            grad = grad @ layer["W"].T * (1 - acts[k] ** 2)
        layer["vW"] = momentum * layer["vW"] - lr * gW
        layer["vb"] = momentum * layer["vb"] - lr * gb
        layer["W"] -= layer["vW"]
        layer["b"] -= layer["vb"]
    if it % 20 == 0:
        print(it, float(np.mean((acts[-1] - y) ** 2)))
