# verdict: wrong
# line: 26
# also: 30
# why: The deltas are still in the order last layer first when they're zipped with the weights (all are square).
import numpy as np

# shift register task, square layers
np.random.seed(304)
X = np.random.randint(0, 2, (8, 4)).astype(float)
Y = np.roll(X, -1, axis=1)
net = [np.random.randn(4, 4) * 0.8 for _ in range(3)]

def sig(z):
    return 1 / (1 + np.exp(-z))

def forward(x):
    outs = [x]
    for w in net:
        outs.append(sig(outs[-1].dot(w)))
    return outs

def deltas_of(outs, y):
    ds = [(outs[-1] - y) * outs[-1] * (1 - outs[-1])]
    for k in range(len(net) - 1, 0, -1):
        ds.append(ds[-1].dot(net[k].T) * outs[k] * (1 - outs[k]))
    return ds

for it in range(600):
    outs = forward(X)
    for w, o, d in zip(net, outs, deltas_of(outs, Y)):
        w -= 0.3 * o.T.dot(d)
print("error", np.abs(forward(X)[-1] - Y).mean())
