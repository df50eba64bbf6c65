# verdict: right
import numpy as np

rng = np.random.default_rng(51)
basis = rng.normal(size=(2, 7))
data = np.tanh(rng.normal(size=(60, 2)) @ basis)

W = rng.normal(0, 0.3, (7, 3))
b_code = np.zeros(3)
b_out = np.zeros(7)
lr = 0.1

for step in range(1000):
    code = np.tanh(data @ W + b_code)
    recon = code @ W.T + b_out

    d_recon = (recon - data) / len(data)
    d_code = (d_recon @ W) * (1 - code ** 2)

    # W is used twice, so its gradient has two parts
    grad_decode = d_recon.T @ code
    grad_encode = data.T @ d_code

    W -= lr * (grad_encode + grad_decode)
    b_code -= lr * d_code.sum(axis=0)
    b_out -= lr * d_recon.sum(axis=0)

    if step % 200 == 0:
        print(step, 0.5 * ((recon - data) ** 2).sum(axis=1).mean())
