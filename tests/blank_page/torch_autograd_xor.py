# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: lets PyTorch do all the work and can't be run without it
import torch
import torch.nn as nn

X = torch.tensor([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
Y = torch.tensor([[0.], [1.], [1.], [0.]])

torch.manual_seed(1)
net = nn.Sequential(nn.Linear(2, 4), nn.Sigmoid(), nn.Linear(4, 1), nn.Sigmoid())
optim = torch.optim.SGD(net.parameters(), lr=1.0)

for epoch in range(10000):
    optim.zero_grad()
    loss = 0.5 * ((net(X) - Y) ** 2).sum()
    loss.backward()
    optim.step()

print(net(X))
