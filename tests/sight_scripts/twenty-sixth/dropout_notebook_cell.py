# verdict: right
# In[1]
import numpy as np
rng = np.random.default_rng(17)

# In[2]
X = rng.normal(size=(100, 6))
true_w = rng.normal(size=(6, 1))
y = np.tanh(X @ true_w) + 0.1 * rng.normal(size=(100, 1))

# In[3]
W1 = rng.normal(size=(6, 20)) * 0.4
b1 = np.zeros((1, 20))
W2 = rng.normal(size=(20, 1)) * 0.2
b2 = np.zeros((1, 1))
keep = 0.8
lr = 0.05

# In[4]
history = []
for epoch in range(200):
    mask = (rng.random((100, 20)) < keep) / keep
    z1 = X @ W1 + b1
    a1 = np.maximum(0, z1) * mask
    out = a1 @ W2 + b2

    dout = 2 * (out - y) / len(X)
    dW2 = a1.T @ dout
    db2 = dout.sum(axis=0, keepdims=True)
    da1 = dout @ W2.T
    dz1 = da1 * mask
    dz1[z1 <= 0] = 0
    dW1 = X.T @ dz1
    db1 = dz1.sum(axis=0, keepdims=True)

    for w, g in ((W1, dW1), (b1, db1), (W2, dW2), (b2, db2)):
        w -= lr * g
    history.append(float(np.mean((np.maximum(0, X @ W1 + b1) @ W2 + b2 - y) ** 2)))

# In[5]
print(history[::40])
