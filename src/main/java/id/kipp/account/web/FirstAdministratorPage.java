package id.kipp.account.web;

import id.kipp.account.FirstAdministratorService;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.RuleViolationException;
import id.kipp.web.FlashMessages;
import id.kipp.web.Requests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Makes the first administrator of an empty portal with the code from the console. */
@Named
@RequestScoped
public class FirstAdministratorPage {
    private final FirstAdministratorService first;
    private final FlashMessages messages;
    private final Requests requests;

    private String code = "";
    private String username = "";
    private String name = "";
    private String password = "";

    @Inject
    public FirstAdministratorPage(FirstAdministratorService first, FlashMessages messages, Requests requests) {
        this.first = first;
        this.messages = messages;
        this.requests = requests;
    }

    /** The page exists only while it is wanted. */
    public void open() {
        if (!first.isWanted()) {
            throw new NotFoundException("first administrator");
        }
    }

    public void create() {
        try {
            first.create(code, username, name, password, requests.place());
            messages.ok("account.first.done");
            requests.go("/masuk");
        } catch (RuleViolationException refused) {
            messages.refused(refused);
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
