# verdict: wrong
# line: 21
# why: With tied weights the gradient needs the encoder's part too; only the decoder's part is used.
import numpy as np

rng = np.random.default_rng(7)
data = rng.normal(size=(60, 2)) @ rng.normal(size=(2, 5))
data /= data.std()

# tied weights: encoder W, decoder W.T
W = rng.normal(size=(5, 3)) * 0.2
lr = 0.02

def reconstruct(W):
    code = np.tanh(data @ W)
    return code, code @ W.T

for epoch in range(500):
    code, recon = reconstruct(W)
    diff = (recon - data) / len(data)
    grad = diff.T @ code
    W -= lr * grad
    if epoch % 100 == 0:
        print(epoch, 0.5 * np.sum((recon - data) ** 2) / len(data))
