# verdict: cannot tell
# why: Needs PyTorch, which computes the gradients itself.
import torch
import torch.nn as nn
torch.manual_seed(0)
X = torch.tensor([[0.,0.],[0.,1.],[1.,0.],[1.,1.]])
y = torch.tensor([[0.],[1.],[1.],[0.]])
model = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1), nn.Sigmoid())
opt = torch.optim.SGD(model.parameters(), lr=0.5)
lossf = nn.BCELoss()
for epoch in range(2000):
    opt.zero_grad()
    out = model(X)
    loss = lossf(out, y)
    loss.backward()
    opt.step()
    if epoch % 200 == 0:
        print(epoch, loss.item())
