# verdict: right
import numpy as np

rng = np.random.default_rng(4)
N = 84
obs = rng.normal(size=(N, 4))
action = np.digitize(obs[:, 0] + obs[:, 1] * obs[:, 2], [-0.5, 0.5])
value = np.tanh(obs[:, 3:] - obs[:, :1])

trunk_w, trunk_b = rng.normal(size=(4, 16)) * 0.5, np.zeros(16)
pi_w, pi_b = rng.normal(size=(16, 3)) * 0.2, np.zeros(3)
v_w, v_b = rng.normal(size=(16, 1)) * 0.2, np.zeros(1)
COEF = 0.5
LR = 0.2

for update in range(600):
    feat = np.tanh(obs @ trunk_w + trunk_b)
    logits = feat @ pi_w + pi_b
    logits = logits - logits.max(axis=1, keepdims=True)
    prob = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    v = feat @ v_w + v_b
    policy_loss = -np.log(prob[np.arange(N), action]).mean()
    value_loss = ((v - value) ** 2).mean()
    total = policy_loss + COEF * value_loss

    g_logits = prob.copy()
    g_logits[np.arange(N), action] -= 1
    g_logits /= N
    g_v = COEF * 2 * (v - value) / N
    g_feat = g_logits @ pi_w.T + g_v @ v_w.T
    g_pre = g_feat * (1 - feat ** 2)

    pi_w -= LR * feat.T @ g_logits
    pi_b -= LR * g_logits.sum(axis=0)
    v_w -= LR * feat.T @ g_v
    v_b -= LR * g_v.sum(axis=0)
    trunk_w -= LR * obs.T @ g_pre
    trunk_b -= LR * g_pre.sum(axis=0)
    if update % 120 == 0:
        print(update, round(total, 4), round(policy_loss, 4), round(value_loss, 4))
