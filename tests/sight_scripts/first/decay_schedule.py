# verdict: right
# wrong: -
# line: -
# mistake: -
# style: student with 1/t learning rate schedule and weight decay, sine data
import numpy as np

rng = np.random.default_rng(60)
X = rng.uniform(0, 1, size=(40, 1))
Y = np.sin(2*np.pi*X) + rng.normal(0, 0.05, size=(40, 1))

def init(n_in, n_out):
    return rng.normal(0, np.sqrt(1/n_in)*2, (n_in, n_out)), np.zeros((1, n_out))

W1, b1 = init(1, 20)
W2, b2 = init(20, 1)
lam = 1e-5
lr0 = 0.3

def lr_at(step):
    return lr0 / (1 + 0.0005*step)

for step in range(4000):
    h = np.tanh(X @ W1 + b1)
    p = h @ W2 + b2
    loss = 0.5*np.mean((p-Y)**2) + 0.5*lam*((W1**2).sum() + (W2**2).sum())
    dp = (p-Y)/len(X)
    gW2 = h.T @ dp + lam*W2
    gb2 = dp.sum(0, keepdims=True)
    dh = dp @ W2.T * (1-h**2)
    gW1 = X.T @ dh + lam*W1
    gb1 = dh.sum(0, keepdims=True)
    lr = lr_at(step)
    W1 -= lr*gW1; b1 -= lr*gb1
    W2 -= lr*gW2; b2 -= lr*gb2
    if step % 800 == 0:
        print(f"step {step:4d} lr {lr:.3f} loss {loss:.5f}")
