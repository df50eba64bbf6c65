# verdict: right
# In[1]:
import numpy as np
np.random.seed(42)

# In[2]:
raw = """5.1 3.5 1.4 0
4.9 3.0 1.4 0
4.7 3.2 1.3 0
5.4 3.9 1.7 0
7.0 3.2 4.7 1
6.4 3.2 4.5 1
6.9 3.1 4.9 1
5.5 2.3 4.0 1
6.3 3.3 6.0 2
5.8 2.7 5.1 2
7.1 3.0 5.9 2
6.3 2.9 5.6 2"""
table = np.array([line.split() for line in raw.splitlines()], dtype=float)
data, labels = table[:, :3], table[:, 3].astype(int)
data = (data - data.mean(axis=0)) / data.std(axis=0)
T = np.eye(3)[labels]

# In[3]:
def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)

W1 = np.random.randn(3, 10) * 0.4
b1 = np.zeros(10)
W2 = np.random.randn(10, 3) * 0.4
b2 = np.zeros(3)

# In[4]:
losses = []
for epoch in range(500):
    hidden = np.maximum(0, data @ W1 + b1)
    probs = softmax(hidden @ W2 + b2)
    losses.append(-np.log(probs[range(12), labels]).mean())
    grad = (probs - T) / 12
    gh = grad @ W2.T
    gh[hidden <= 0] = 0
    W2 -= 0.3 * hidden.T @ grad
    b2 -= 0.3 * grad.sum(0)
    W1 -= 0.3 * data.T @ gh
    b1 -= 0.3 * gh.sum(0)

# In[5]:
print(losses[0], losses[-1])
print((probs.argmax(1) == labels).mean())
