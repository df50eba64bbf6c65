# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the learning rate shrinks over time, one number for both layers at each step
import numpy as np

def s(x): return 1/(1+np.exp(-x))

def go():
    np.random.seed(77)
    ins = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
    outs = np.array([[1],[0],[0],[1]])   # XNOR
    p = np.random.randn(3,3)
    q = np.random.randn(3,1)
    lr0 = 4
    for n in range(20000):
        lr = lr0/(1+n/5000)
        h = s(ins@p)
        o = s(h@q)
        e = outs-o
        if n % 4000 == 0:
            print(f'{n=} {lr=:.3f} err={np.mean(np.abs(e)):.4f}')
        go_ = e*o*(1-o)
        gh = go_@q.T*h*(1-h)
        q = q+lr*(h.T@go_)
        p = p+lr*(ins.T@gh)
    return o

print(go())
