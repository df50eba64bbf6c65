# verdict: wrong
# wrong: the change of the first weights
# line: 20
# mistake: the new first weights go into another name and the old ones are used on
# style: tired student late at night
import numpy as np
np.random.seed(9)
x = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
y = np.array([[0,1,1,0]], dtype=float).T
W1 = np.random.randn(3,10)
W2 = np.random.randn(10,1)
lr = 0.5
for i in range(3000):
    h = 1/(1+np.exp(-x@W1))
    o = 1/(1+np.exp(-h@W2))
    loss = ((o-y)**2).mean()
    gO = (o-y)*o*(1-o)
    gH = gO@W2.T*h*(1-h)
    W2 = W2 - lr*h.T@gO
    w1 = W1 - lr*x.T@gH
    if i%500==0: print('loss',loss)
