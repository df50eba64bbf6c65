# verdict: wrong
# first wrong: update
# line: 27
# mistake: update-wrong-sign-one-layer
# why: three matrices subtract their slope except the first, which adds it
import numpy as np
# 3 -> 5 -> 5 -> 2
def act(x): return 1/(1+np.exp(-x))
inp = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
exp_out = np.array([[0,1],[1,0],[1,0],[0,0]])
np.random.seed(33)
a = np.random.normal(0,1,(3,5))
b = np.random.normal(0,1,(5,5))
c = np.random.normal(0,1,(5,2))
lr = 0.2
for it in range(15000):
    p = act(inp@a)
    q = act(p@b)
    r = act(q@c)
    er = r-exp_out
    if it%3000==0: print("it",it,"err",np.abs(er).mean())
    gr = er*r*(1-r)
    gq = gr@c.T*q*(1-q)
    gp = gq@b.T*p*(1-p)
    c -= lr*(q.T@gr)
    b -= lr*(p.T@gq)
    a += lr*(inp.T@gp)
print(r)
