# verdict: right
import numpy as np

rng = np.random.default_rng(123)

def log_softmax(z):
    z = z - z.max(axis=1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=1, keepdims=True))

# three rings
N = 156
label = rng.integers(0, 3, N)
radius = 0.5 + label + rng.normal(0, 0.15, N)
phi = rng.uniform(0, 2 * np.pi, N)
data = np.stack([radius * np.cos(phi), radius * np.sin(phi)], axis=1)
train_x, test_x = data[:130], data[130:]
train_y, test_y = label[:130], label[130:]

params = []
for a, b in [(2, 16), (16, 16), (16, 3)]:
    params.append([rng.normal(0, np.sqrt(2 / a), (a, b)), np.zeros((1, b))])

def forward(x):
    acts = [x]
    for i, (w, b) in enumerate(params):
        z = acts[-1] @ w + b
        acts.append(np.maximum(z, 0) if i < 2 else z)
    return acts

for epoch in range(150):
    order = rng.permutation(len(train_x))
    for part in np.array_split(order, 6):
        acts = forward(train_x[part])
        delta = np.exp(log_softmax(acts[-1]))
        delta[np.arange(len(part)), train_y[part]] -= 1
        for i in (2, 1, 0):
            w, b = params[i]
            gw = acts[i].T @ delta / len(part)
            gb = delta.mean(axis=0, keepdims=True)
            delta = delta @ w.T * (acts[i] > 0)
            params[i] = [w - 0.2 * gw, b - 0.2 * gb]
    if epoch % 30 == 0:
        print(epoch, (forward(test_x)[-1].argmax(1) == test_y).mean())
