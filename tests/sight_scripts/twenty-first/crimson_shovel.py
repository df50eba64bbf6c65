# verdict: right
import numpy as np

# autoencoder with tied weights: the decoder is the transposed encoder
rng = np.random.default_rng(44)
basis = rng.normal(size=(3, 10))
data = np.tanh(rng.normal(size=(120, 3)) @ basis)

W = rng.normal(0, 0.2, (10, 4))
b_enc = np.zeros(4)
b_dec = np.zeros(10)
lr = 0.05

for epoch in range(400):
    for batch in np.array_split(rng.permutation(len(data)), 6):
        x = data[batch]
        code = np.tanh(x @ W + b_enc)
        rec = code @ W.T + b_dec
        d_rec = (rec - x) / len(x)
        d_code = (d_rec @ W) * (1 - code ** 2)
        dW = x.T @ d_code + d_rec.T @ code
        W -= lr * dW
        b_enc -= lr * d_code.sum(axis=0)
        b_dec -= lr * d_rec.sum(axis=0)
    if epoch % 100 == 0:
        full = np.tanh(data @ W + b_enc) @ W.T + b_dec
        print("reconstruction error", epoch, ((full - data) ** 2).mean())
