# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: exact, but a hundred million iterations with a print only at the beginning
import numpy as np
x=np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]);y=np.array([[0],[1],[1],[0]])
np.random.seed(1)
w=np.random.rand(3,4)-.5
z=np.random.rand(4,1)-.5
for i in range(100000000):
    h=1/(1+np.exp(-x@w))
    o=1/(1+np.exp(-h@z))
    if i<3: print(o.T)
    do=(o-y)*o*(1-o)
    dh=do@z.T*h*(1-h)
    z-=.01*h.T@do
    w-=.01*x.T@dh
