# verdict: wrong
# line: 23
# why: inside the function the first matrix is bound anew, so the caller's array never changes

import numpy as np
np.random.seed(114)

def sig(x): return 1/(1+np.exp(-x))
def dsig(s): return s*(1-s)

P0 = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1],[0,0,1],[1,0,1]])
T0 = np.array([[0,1,1,0,0,1]]).T

U = np.random.random((3,4))*2-1
V = np.random.random((4,1))*2-1

def descend(U, V, rate):
  z1 = sig(P0.dot(U))
  z2 = sig(z1.dot(V))
  db = (z2 - T0)*dsig(z2)
  da = db.dot(V.T)*dsig(z1)
  V -= rate*z1.T.dot(db)
  U = U - rate*P0.T.dot(da)
  return ((z2-T0)**2).sum()/2

for n in range(4000):
  cost = descend(U, V, 0.4)
  if n % 800 == 0: print("cost", cost)
print("end", cost)
