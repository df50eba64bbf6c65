# verdict: cannot tell
# why: It needs PyTorch, which is not there.
import torch
import torch.nn as nn
import torch.optim as optim

X = torch.tensor([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
y = torch.tensor([[0.], [1.], [1.], [0.]])

class XOR(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(2, 4)
        self.fc2 = nn.Linear(4, 1)

    def forward(self, x):
        x = torch.tanh(self.fc1(x))
        return torch.sigmoid(self.fc2(x))

net = XOR()
crit = nn.BCELoss()
opt = optim.SGD(net.parameters(), lr=0.5)
for epoch in range(2000):
    opt.zero_grad()
    loss = crit(net(X), y)
    loss.backward()
    opt.step()
    if epoch % 500 == 0:
        print(epoch, loss.item())
