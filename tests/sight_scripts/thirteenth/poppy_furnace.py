# verdict: wrong
# line: 29
# why: The delta of the cross entropy lacks the slope of the logistic: it is the derivative by p, not by the sum.
# coding: utf-8
# In[1]
import numpy as np
rng = np.random.default_rng(14)

# In[2]
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
a = rng.normal(size=(3,6))
b = rng.normal(size=(6,1))

# In[3]
def logistic(z):
    return 1/(1+np.exp(-z))

def cross_entropy(p):
    return -(y*np.log(p) + (1-y)*np.log(1-p)).mean()

# In[4]
for i in range(3001):
    hidden = logistic(X @ a)
    p = logistic(hidden @ b)
    if i % 500 == 0:
        print(i, cross_entropy(p))
    # derivative of the cross entropy
    delta = (p - y)/(p*(1 - p))/len(y)
    hidden_delta = (delta @ b.T)*hidden*(1 - hidden)
    b = b - 0.05*(hidden.T @ delta)
    a = a - 0.05*(X.T @ hidden_delta)

# In[5]
print(p.ravel())
