# verdict: right
#!/usr/bin/env python
# coding: utf-8

# # Assignment 3: XOR from scratch
# In[1]:

import numpy as np
np.random.seed(17)

# In[2]:

X = np.array([[0,0],[0,1],[1,0],[1,1]])
Y = np.array([[0],[1],[1],[0]])
X.shape, Y.shape

# In[4]:

W1 = np.random.randn(2, 4); b1 = np.zeros((1, 4))
W2 = np.random.randn(4, 1); b2 = np.zeros((1, 1))

# In[7]:

def sigmoid(x):
    return 1/(1+np.exp(-x))

def forward():
    A1 = np.tanh(X.dot(W1) + b1)
    A2 = sigmoid(A1.dot(W2) + b2)
    return A1, A2

A1, A2 = forward()
A2

# In[12]:

history = []
lr = 0.5
for epoch in range(2000):
    A1, A2 = forward()
    history.append(float(-np.mean(Y*np.log(A2) + (1-Y)*np.log(1-A2))))
    dZ2 = (A2 - Y) / 4
    dZ1 = dZ2.dot(W2.T) * (1 - np.power(A1, 2))
    W2 -= lr * A1.T.dot(dZ2);  b2 -= lr * dZ2.sum(axis=0, keepdims=True)
    W1 -= lr * X.T.dot(dZ1);   b1 -= lr * dZ1.sum(axis=0, keepdims=True)

# In[13]:

print(history[0], history[-1])

# In[14]:

try:
    import matplotlib
    matplotlib.use("Agg")
    import matplotlib.pyplot as plt
    plt.plot(history)
except Exception as e:
    print("no plot:", type(e).__name__)
