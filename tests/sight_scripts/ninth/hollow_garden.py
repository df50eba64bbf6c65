# verdict: wrong
# line: 71
# also: 21, 22, 72
# why: the gradients are added up over all batches, nothing sets them to zero

import numpy as np


class Linear:
    def __init__(self, rng, n_in, n_out):
        self.W=rng.normal(0.0, np.sqrt(2.0/n_in), (n_in, n_out))
        self.b=np.zeros(n_out)
        self.dW=np.zeros_like(self.W)
        self.db=np.zeros_like(self.b)

    def forward(self, x):
        self.x=x
        return x@self.W+self.b

    def backward(self, g):
        self.dW+=self.x.T@g
        self.db+=g.sum(axis=0)
        return g@self.W.T

    def zero(self):
        self.dW[:]=0
        self.db[:]=0

    def update(self, lr):
        self.W-=lr*self.dW
        self.b-=lr*self.db


class ReLU:
    def forward(self, x):
        self.mask=x > 0
        return np.where(self.mask, x, 0.0)

    def backward(self, g):
        return g*self.mask


class Model:
    def __init__(self, rng):
        self.first, self.act, self.second=Linear(rng, 2, 12), ReLU(), Linear(rng, 12, 3)
        self.layers=[self.first, self.second]

    def loss_and_grad(self, x, labels):
        scores=self.second.forward(self.act.forward(self.first.forward(x)))
        scores=scores-scores.max(axis=1, keepdims=True)
        p=np.exp(scores)
        p /= p.sum(axis=1, keepdims=True)
        n=len(labels)
        loss=-np.log(p[np.arange(n), labels]).mean()
        p[np.arange(n), labels]-=1
        self.first.backward(self.act.backward(self.second.backward(p/n)))
        return loss


rng=np.random.default_rng(58)
centers=np.array([[0, 2], [-2, -1], [2, -1]])
labels=rng.integers(0, 3, 150)
points=centers[labels]+rng.normal(0, 0.6, (150, 2))

model=Model(rng)
for epoch in range(30):
    order=rng.permutation(150)
    losses=[]
    for start in range(0, 150, 25):
        pick=order[start:start+25]
        bx, by=points[pick], labels[pick]
        losses.append(model.loss_and_grad(bx, by))
        for layer in model.layers:
            layer.update(0.01)
    if epoch%10==0:
        print(f"epoch {epoch:3d}  loss {np.mean(losses):.4f}")
print("done", round(float(np.mean(losses)), 4))
