# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: imports torch, which is not there, so nothing runs

import torch

X = torch.tensor([[0., 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = torch.tensor([[0.], [1], [1], [0]])
w1 = (2 * torch.rand(3, 4) - 1).requires_grad_()
w2 = (2 * torch.rand(4, 1) - 1).requires_grad_()

for i in range(10000):
    out = torch.sigmoid(torch.sigmoid(X @ w1) @ w2)
    loss = ((out - y) ** 2).sum() / 2
    loss.backward()
    with torch.no_grad():
        for w in (w1, w2):
            w -= w.grad
            w.grad.zero_()

print(out)
