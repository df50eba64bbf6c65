# verdict: right
# wrong: -
# line: -
# mistake: -
# style: notebook exported to a script with In[ ] comments
#!/usr/bin/env python
# coding: utf-8

# # My first neural net
# following the 13 lines blog post

# In[1]:


import numpy as np


# In[2]:


x = np.array([[1,0,0],[1,0,1],[1,1,0],[1,1,1]])
t = np.array([0,1,1,1]).reshape(4,1)   # OR gate
x.shape, t.shape


# In[3]:


np.random.seed(4)
w_hidden = np.random.uniform(-.5,.5,(3,3))
w_out = np.random.uniform(-.5,.5,(3,1))


# In[4]:


def act(a): return 1.0/(1.0+np.exp(-a))


# In[5]:


losses = []
for e in range(2000):
    hid = act(x@w_hidden)
    out = act(hid@w_out)
    miss = t-out
    losses.append((miss**2).mean())
    d_out = miss*out*(1-out)
    d_hid = d_out@w_out.T*hid*(1-hid)
    w_out = w_out + 0.9*hid.T@d_out
    w_hidden = w_hidden + 0.9*x.T@d_hid


# In[6]:


losses[0], losses[-1]
