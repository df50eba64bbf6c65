# verdict: wrong
# line: 21
# also: 26
# why: forward pass: The samples are in rows, but softmax divides by the sum over the column, i.e. over the samples.
import numpy as np

# classification of three kinds of seeds (invented measurements)
rng = np.random.default_rng(18)
kind = rng.integers(0, 3, 66)
base = np.array([[1.0, 0.2, -0.5], [-0.8, 0.9, 0.3], [0.1, -1.1, 0.8]])
data = base[kind] + 0.4 * rng.standard_normal((66, 3))
target = np.eye(3)[kind]

W1 = 0.5 * rng.standard_normal((3, 8))
b1 = np.zeros(8)
W2 = 0.5 * rng.standard_normal((8, 3))
b2 = np.zeros(3)

def softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum(axis=0)

lr = 0.05
for epoch in range(400):
    hid = np.tanh(data @ W1 + b1)
    prob = softmax(hid @ W2 + b2)

    d_out = (prob - target) / len(data)
    d_hid = d_out @ W2.T * (1 - hid ** 2)

    W2 -= lr * hid.T @ d_out
    b2 -= lr * d_out.sum(axis=0)
    W1 -= lr * data.T @ d_hid
    b1 -= lr * d_hid.sum(axis=0)

    if epoch % 100 == 0:
        print(epoch, (prob.argmax(axis=1) == kind).mean())
