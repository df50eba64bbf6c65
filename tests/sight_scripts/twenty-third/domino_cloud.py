# verdict: right
import numpy as np

# which digit do the seven lamps show?  order: a b c d e f g
segments = ["1111110", "0110000", "1101101", "1111001", "0110011",
            "1011011", "1011111", "1110000", "1111111", "1111011"]
X = np.array([[int(c) for c in s] for s in segments], dtype=float)

np.random.seed(57)
W1 = np.random.uniform(-0.5, 0.5, (7, 12))
b1 = np.zeros((1, 12))
W2 = np.random.uniform(-0.5, 0.5, (12, 10))
b2 = np.zeros((1, 10))
rate = 0.1

for epoch in range(200):
    loss = 0
    for d in np.random.permutation(10):
        x = X[d:d + 1]
        hid = np.tanh(x @ W1 + b1)
        s = hid @ W2 + b2
        p = np.exp(s) / np.exp(s).sum()
        loss -= np.log(p[0, d])

        ds = p
        ds[0, d] -= 1.0
        dz = ds @ W2.T * (1 - hid ** 2)
        W2 -= rate * hid.T @ ds
        b2 -= rate * ds
        W1 -= rate * x.T @ dz
        b1 -= rate * dz
    if epoch % 50 == 0:
        print("epoch %3d  loss %.4f" % (epoch, loss))

print("read as:", np.argmax(np.tanh(X @ W1 + b1) @ W2 + b2, axis=1))
