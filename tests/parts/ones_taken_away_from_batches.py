# not seen: output delta
# wrong: -
# own network: no
# why: 1 is taken from the right classes in place, batch by batch; what a quotient by a length is given says nothing
import numpy as np

rng = np.random.default_rng(77)

def log_softmax(z):
    z = z - z.max(axis=1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=1, keepdims=True))

N = 150
kind = rng.integers(0, 3, N)
far = 0.5 + kind + rng.normal(0, 0.15, N)
turn = rng.uniform(0, 2 * np.pi, N)
data = np.stack([far * np.cos(turn), far * np.sin(turn)], axis=1)
train_x, test_x = data[:130], data[130:]
train_y, test_y = kind[:130], kind[130:]

tables = []
for a, b in [(2, 16), (16, 16), (16, 3)]:
    tables.append([rng.normal(0, np.sqrt(2 / a), (a, b)), np.zeros((1, b))])

def forward(x):
    layers = [x]
    for i, (w, b) in enumerate(tables):
        z = layers[-1] @ w + b
        layers.append(np.maximum(z, 0) if i < 2 else z)
    return layers

for epoch in range(150):
    order = rng.permutation(len(train_x))
    for few in np.array_split(order, 6):
        layers = forward(train_x[few])
        d = np.exp(log_softmax(layers[-1]))
        d[np.arange(len(few)), train_y[few]] -= 1
        for i in (2, 1, 0):
            w, b = tables[i]
            gw = layers[i].T @ d / len(few)
            gb = d.mean(axis=0, keepdims=True)
            d = d @ w.T * (layers[i] > 0)
            tables[i] = [w - 0.2 * gw, b - 0.2 * gb]
    if epoch % 30 == 0:
        print(epoch, (forward(test_x)[-1].argmax(1) == test_y).mean())
