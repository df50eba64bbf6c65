# verdict: wrong
# line: 24
# also: 26, 29
# why: old weights kept without a copy and then changed in place
import numpy as np

rng = np.random.RandomState(71)
x = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
t = np.array([[0.], [1.], [1.], [0.]])

hid_w = rng.uniform(-1, 1, (2, 4))
hid_b = rng.uniform(-1, 1, (1, 4))
out_w = rng.uniform(-1, 1, (4, 1))
out_b = rng.uniform(-1, 1, (1, 1))
rate = 0.8

def logistic(v):
    return 1 / (1 + np.exp(-v))

for cycle in range(4000):
    hid = logistic(x @ hid_w + hid_b)
    out = logistic(hid @ out_w + out_b)

    old_out_w = out_w
    out_delta = (t - out) * out * (1 - out)
    out_w += rate * hid.T @ out_delta
    out_b += rate * out_delta.sum(axis=0, keepdims=True)

    hid_delta = (out_delta @ old_out_w.T) * hid * (1 - hid)
    hid_w += rate * x.T @ hid_delta
    hid_b += rate * hid_delta.sum(axis=0, keepdims=True)

    if cycle % 1000 == 0:
        print("cycle", cycle, "sse", float(((t - out) ** 2).sum()))

print(np.hstack([x, out.round(2)]))
