# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: exported cells with leftovers and a first failed try that is commented out; the code that runs takes exact steps
#!/usr/bin/env python
# coding: utf-8

# In[1]:
import numpy as np
#from scipy.special import expit

# In[4]:
X=np.array([[0,0,1],
            [0,1,1],
            [1,0,1],
            [1,1,1]])
Y=np.array([[0],[1],[1],[0]])
X.shape, Y.shape

# In[7]:
def sig(x,deriv=False):
    if deriv==True:
        return x*(1-x)
    return 1/(1+np.exp(-x))

# In[8]:
# old try, did not work
# for i in range(100):
#     l1 = X.dot(W)
#     W += l1 - Y

# In[15]:
np.random.seed(1)
W=np.random.random((3,4))*2-1
W2=np.random.random((4,1))*2-1
lr=.5
#lr = 5    # too much ???

# In[16]:
for i in range(20000):
    l1=sig(X.dot(W))
    l2=sig(l1.dot(W2))
    err=Y-l2
    if not i%5000: print(i,np.abs(err).mean())
    g2=err*sig(l2,True)
    g1=g2.dot(W2.T)*sig(l1,deriv=True)
    W2=W2+lr*l1.T.dot(g2)
    W=W+lr*X.T.dot(g1)

# In[17]:
l2

# In[18]:
np.where(l2>.5,1,0)
