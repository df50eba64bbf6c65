# verdict: right
#!/usr/bin/env python
# coding: utf-8

# # Rebuilding the 13 lines

# In[1]:
import numpy as np
np.random.seed(2)

# In[2]:
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
X.shape, y.shape

# ## Loss
# This time cross entropy: -(y log p + (1-y) log(1-p)), averaged

# In[5]:
def sigmoid(x):
    return 1/(1+np.exp(-x))

def loss(p):
    return -np.mean(y*np.log(p) + (1-y)*np.log(1-p))

# In[6]:
syn0 = 2*np.random.random((3,4)) - 1
syn1 = 2*np.random.random((4,1)) - 1
history = []

# In[9]:
for j in range(5000):
    layer_1 = sigmoid(X @ syn0)
    layer_2 = sigmoid(layer_1 @ syn1)
    history.append(loss(layer_2))
    layer_2_delta = (layer_2 - y)/len(y)
    layer_1_delta = (layer_2_delta @ syn1.T)*layer_1*(1-layer_1)
    syn1 -= 2*(layer_1.T @ layer_2_delta)
    syn0 -= 2*(X.T @ layer_1_delta)

# In[10]:
print(history[::1000])

# In[11]:
print(layer_2)
