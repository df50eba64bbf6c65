# verdict: right
import numpy as np
# the classic 8-3-8 encoder
np.random.seed(13)
X = np.eye(8)
W_enc = np.random.uniform(-0.5, 0.5, (8, 3))
b_enc = np.random.uniform(-0.5, 0.5, 3)
W_dec = np.random.uniform(-0.5, 0.5, (3, 8))
b_dec = np.random.uniform(-0.5, 0.5, 8)
sigmoid = lambda z: 1 / (1 + np.exp(-z))
for epoch in range(6000):
    code = sigmoid(X @ W_enc + b_enc)
    recon = sigmoid(code @ W_dec + b_dec)
    diff = X - recon
    g_out = diff * recon * (1 - recon)
    g_code = g_out @ W_dec.T * code * (1 - code)
    W_dec += 1.0 * code.T @ g_out
    b_dec += 1.0 * g_out.sum(axis=0)
    W_enc += 1.0 * X.T @ g_code
    b_enc += 1.0 * g_code.sum(axis=0)
print(np.round(code, 2))
print(np.argmax(recon, axis=1))
