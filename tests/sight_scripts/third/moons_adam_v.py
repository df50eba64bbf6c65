# verdict: wrong
# line: 21
# why: Adam's second moment is fed with the gradient instead of its square (absolute value).
import numpy as np
np.random.seed(1)
n = 100
t = np.pi*np.random.rand(n)
X = np.vstack([np.c_[np.cos(t), np.sin(t)], np.c_[1-np.cos(t), .5-np.sin(t)]]) + .08*np.random.randn(2*n,2)
y = np.hstack([np.zeros(n), np.ones(n)]).reshape(-1,1)

class Adam:
    def __init__(self, params, lr=0.01, beta1=0.9, beta2=0.999, eps=1e-8):
        self.params, self.lr, self.b1, self.b2, self.eps = params, lr, beta1, beta2, eps
        self.m = [np.zeros_like(p) for p in params]
        self.v = [np.zeros_like(p) for p in params]
        self.t = 0
    def step(self, grads):
        self.t += 1
        for i, (p, g) in enumerate(zip(self.params, grads)):
            self.m[i] = self.b1*self.m[i] + (1-self.b1)*g
            self.v[i] = self.b2*self.v[i] + (1-self.b2)*np.abs(g)
            mhat = self.m[i]/(1-self.b1**self.t)
            vhat = self.v[i]/(1-self.b2**self.t)
            p -= self.lr*mhat/(np.sqrt(vhat)+self.eps)

W1 = np.random.randn(2,10)*.7; b1 = np.zeros((1,10))
W2 = np.random.randn(10,1)*.4; b2 = np.zeros((1,1))
opt = Adam([W1,b1,W2,b2])
for epoch in range(400):
    h = np.tanh(X@W1+b1)
    p = 1/(1+np.exp(-(h@W2+b2)))
    d2 = (p-y)/len(X)
    d1 = d2@W2.T*(1-h*h)
    opt.step([X.T@d1, d1.sum(0,keepdims=True), h.T@d2, d2.sum(0,keepdims=True)])
    if epoch % 100 == 0:
        print(epoch, float(-np.mean(y*np.log(p)+(1-y)*np.log(1-p))), np.mean((p>.5)==y))
