# verdict: wrong
# line: 27
# also: 30
# why: tied autoencoder, only the decoder's part of the gradient
import numpy as np

np.random.seed(71)
proto = (np.random.rand(4, 10) > 0.5).astype(float)
D = proto[np.random.randint(0, 4, 60)]
flip = np.random.rand(60, 10) < 0.05
D = np.where(flip, 1 - D, D)

W = np.random.normal(0, 0.3, (10, 4))   # shared by encoder and decoder
b = np.zeros(4)
c = np.zeros(10)
eta = 0.4

def s(a):
    return 1 / (1 + np.exp(-a))

for epoch in range(600):
    code = s(D @ W + b)
    recon = s(code @ W.T + c)
    xent = -np.mean(np.sum(D * np.log(recon) + (1 - D) * np.log(1 - recon), axis=1))
    d_rec = (recon - D) / len(D)
    d_code = d_rec @ W * code * (1 - code)
    dW = d_rec.T @ code
    db = d_code.sum(axis=0)
    dc = d_rec.sum(axis=0)
    W -= eta * dW
    b -= eta * db
    c -= eta * dc
    if epoch % 100 == 0:
        print("epoch", epoch, "cross-entropy", xent)
