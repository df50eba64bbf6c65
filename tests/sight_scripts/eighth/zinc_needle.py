# verdict: right
import numpy as np

# generic depth with while loops
layer_sizes = [4, 7, 5, 3]
rs = np.random.RandomState(503)
W, B = [], []
i = 0
while i < len(layer_sizes) - 1:
    W.append(rs.randn(layer_sizes[i], layer_sizes[i + 1]) * 0.5)
    B.append(np.zeros((1, layer_sizes[i + 1])))
    i += 1

X = rs.rand(20, 4)
label = np.argmax(X[:, :3], axis=1)
Y = (label[:, None] == np.arange(3)).astype(float)

epoch = 0
while epoch < 500:
    outs = [X]
    for k in range(len(W)):
        z = outs[k].dot(W[k]) + B[k]
        if k == len(W) - 1:
            z -= z.max(axis=1)[:, None]
            z = np.exp(z)
            outs.append(z / z.sum(axis=1)[:, None])
        else:
            outs.append(np.tanh(z))
    k = len(W) - 1
    delta = (outs[-1] - Y) / len(X)
    while k >= 0:
        new_w = W[k] - 0.8 * outs[k].T.dot(delta)
        new_b = B[k] - 0.8 * delta.sum(axis=0)
        delta = delta.dot(W[k].T) * (1 - outs[k] ** 2)
        W[k], B[k] = new_w, new_b
        k -= 1
    epoch += 1
print("correct", int((outs[-1].argmax(axis=1) == label).sum()), "of 20")
