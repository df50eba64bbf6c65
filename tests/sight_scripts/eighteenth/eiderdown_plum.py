# verdict: wrong
# line: 10
# also: 32
# why: softplus slope is the slope of the sigmoid
import numpy as np

rng = np.random.default_rng(47)

activations = {
    "softplus": (lambda z: np.log(1 + np.exp(z)), lambda z: np.exp(z) / (1 + np.exp(z)) ** 2),
    "linear": (lambda z: z, lambda z: np.ones_like(z)),
}

def build(spec):
    net = []
    for n_in, n_out, name in spec:
        f, df = activations[name]
        net.append({"W": rng.normal(0, 1 / np.sqrt(n_in), (n_out, n_in)), "b": np.zeros((n_out, 1)), "f": f, "df": df})
    return net

def forward(net, X):
    tape = [(None, X)]
    for layer in net:
        z = layer["W"] @ tape[-1][1] + layer["b"]
        tape.append((z, layer["f"](z)))
    return tape

def backward(net, tape, Y):
    grads = []
    d = (tape[-1][1] - Y) / Y.shape[1]
    for i in range(len(net) - 1, -1, -1):
        d = d * net[i]["df"](tape[i + 1][0])
        grads.append((d @ tape[i][1].T, d.sum(axis=1, keepdims=True)))
        d = net[i]["W"].T @ d
    return grads[::-1]

X = rng.uniform(-2, 2, (2, 90))
Y = np.log(1 + X[:1] ** 2) + 0.3 * X[1:]
net = build([(2, 9, "softplus"), (9, 6, "softplus"), (6, 1, "linear")])

for k in range(1000):
    tape = forward(net, X)
    for layer, (gW, gb) in zip(net, backward(net, tape, Y)):
        layer["W"] -= 0.05 * gW
        layer["b"] -= 0.05 * gb
    if k % 200 == 0:
        print(k, float(np.mean((tape[-1][1] - Y) ** 2)))
