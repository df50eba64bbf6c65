# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the step is far too big and the units saturate, but every formula is right
import numpy as np
np.seterr(over='ignore')
# what happens with a HUGE learning rate? (problem 1)
x = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
np.random.seed(1)
Wxh = np.random.rand(3,32)*2-1
Why = np.random.rand(32,1)*2-1
learning_rate = 1000
for i in range(10000):
    h = 1/(1+np.exp(-x@Wxh))
    o = 1/(1+np.exp(-h@Why))
    dEdo = -(y-o)
    dodnet = o*(1-o)
    deltao = dEdo*dodnet
    dEdWhy = h.T@deltao
    deltah = deltao@Why.T*h*(1-h)
    dEdWxh = x.T@deltah
    Why = Why-learning_rate*dEdWhy
    Wxh = Wxh-learning_rate*dEdWxh
    if i < 5 or i % 2000 == 0: print(i, np.abs(y-o).mean())
