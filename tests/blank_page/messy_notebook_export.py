# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a notebook export full of leftovers whose one live training loop takes exact gradient steps

#!/usr/bin/env python
# coding: utf-8

# # Réseau de neurones — essai n°3
# In[1]:

import numpy as np
import time

# In[2]:

def nonlin(x, deriv=False):
	if(deriv==True):
		return x*(1-x)
	return 1/(1+np.exp(-x))

# In[14]:

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
#y = np.array([[0,0,1,1]]).T      # trop facile
y = np.array([[0],[1],[1],[0]])
np.random.seed(1)

# In[15]:

# première version, une seule couche -> ne marche pas avec XOR
if False:
	syn = 2*np.random.random((3,1)) - 1
	for i in range(1000):
		l1 = nonlin(np.dot(X,syn))
		syn += np.dot(X.T, y-l1)

# In[16]:

syn0 = 2*np.random.random((3,4)) - 1
syn1 = 2*np.random.random((4,1)) - 1
debut = time.time()

for j in range(60000):
	l0 = X
	l1 = nonlin(np.dot(l0,syn0))
	l2 = nonlin(np.dot(l1,syn1))
	l2_error = y - l2
	if (j% 10000) == 0:
		print("Erreur:" + str(np.mean(np.abs(l2_error))))
	l2_delta = l2_error*nonlin(l2,deriv=True)
	l1_error = l2_delta.dot(syn1.T)
	#l1_delta = l1_error   ### oublié la pente !!! corrigé le 12
	l1_delta = l1_error * nonlin(l1,deriv=True)
	syn1 += l1.T.dot(l2_delta)
	syn0 += l0.T.dot(l1_delta)
	#syn0 += 0.1*l0.T.dot(l1_delta)

print("durée %.1f s" % (time.time()-debut))

# In[17]:

nonlin(np.dot(nonlin(np.dot(np.array([1,0,1]),syn0)),syn1))

# In[ ]:
